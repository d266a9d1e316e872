package consumer;

import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.indicators.parity.GenderComposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a value of the library and gives values of the library. */
@RestController
public class StaffController {

  /** A type of the service's own. */
  public record Answer(GenderComposition staff, Ratio women) {}

  @PostMapping("/staff")
  public Answer staff(@RequestBody GenderComposition staff) {
    return new Answer(staff, Ratio.of(staff.women(), staff.women() + staff.men()));
  }

  @GetMapping("/members/{year}")
  public Membership members(@PathVariable int year) {
    return UnData.membership(year);
  }
}
